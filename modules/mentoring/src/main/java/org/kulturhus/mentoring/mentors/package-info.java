/** What mentors can give: how many leaders, and when in the week (R4). */
package org.kulturhus.mentoring.mentors;
