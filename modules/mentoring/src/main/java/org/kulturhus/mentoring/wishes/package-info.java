/** What leaders wish of a mentor, and when they can meet one. */
package org.kulturhus.mentoring.wishes;
