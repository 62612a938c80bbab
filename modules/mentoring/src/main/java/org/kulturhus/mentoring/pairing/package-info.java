/** Who mentors whom: proposed, published and ended, and how the times are said. */
package org.kulturhus.mentoring.pairing;
