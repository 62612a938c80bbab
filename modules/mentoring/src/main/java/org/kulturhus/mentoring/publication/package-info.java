/** A proposal becomes the programme's pairings, and can be taken back until somebody has met. */
package org.kulturhus.mentoring.publication;
