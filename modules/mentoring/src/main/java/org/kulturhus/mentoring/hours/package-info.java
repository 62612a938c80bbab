/** Working time and fixed times over clock changes and time zones. */
package org.kulturhus.mentoring.hours;
