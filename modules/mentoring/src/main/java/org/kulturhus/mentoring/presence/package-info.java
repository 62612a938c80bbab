/** Who is there how much of a programme. */
package org.kulturhus.mentoring.presence;
