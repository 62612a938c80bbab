/** From the leaders who need a mentor to published pairings: proposals, solved in the background, compared, locked, published, undone. */
package org.kulturhus.mentoring.proposal;
