// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service.verb;

/**
 * A service that has a method for each verb it answers: it implements {@link Get}, {@link Post} and their like, as many as
 * it wants. Other verbs are answered with 405 and the {@code Allow} header (zato-facts, section 1.1). Calls without a verb,
 * such as those of other services, are refused, unless it is a {@link org.zatoee.service.Service} too, which then handles
 * these.
 */
public interface PerVerb {}
