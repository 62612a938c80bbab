/** Sessions as a table for a spreadsheet. */
package org.kulturhus.followup.sheet;
