/** A person's week as a grid of half or quarter hours. */
package org.kulturhus.followup.week;
