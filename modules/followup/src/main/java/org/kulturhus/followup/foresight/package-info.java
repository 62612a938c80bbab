/** What a change elsewhere would change in the sessions, in words, before it is made. */
package org.kulturhus.followup.foresight;
