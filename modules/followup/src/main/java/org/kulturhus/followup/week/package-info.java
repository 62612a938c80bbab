/** A person's week as a grid of half hours. */
package org.kulturhus.followup.week;
