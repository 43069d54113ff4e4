// SPDX-License-Identifier: Apache-2.0
/** The way of one call through the server: a chain of small steps whose order {@link ChannelPipeline} says in one place. */
package org.zatoee.core.pipeline;
