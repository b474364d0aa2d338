/** The review sheet on paper, in front of the form that it judges. */
package org.yardstick.reviewsheet.paper;
