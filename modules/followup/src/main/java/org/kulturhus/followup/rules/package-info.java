/** How people can be booked: notice, time between meetings, limits. */
package org.kulturhus.followup.rules;
