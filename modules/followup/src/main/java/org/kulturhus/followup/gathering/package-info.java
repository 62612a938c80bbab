/** A joint training of many people: the poll for the best time, and whose it is. */
package org.kulturhus.followup.gathering;
