/** What is talked about: what other rooms put on a session's agenda, and topics of one's own (R7). */
package org.kulturhus.followup.agenda;
