/** The acting person’s own pairings. */
package org.kulturhus.mentoring.mine;
