/** What leader and mentor agree to do: an owner, a day, and back on the agenda until it is done (R7). */
package org.kulturhus.followup.action;
