/** What becomes of the poll: a joint training at a time, called off or held. */
package org.kulturhus.followup.gathering.fixed;
