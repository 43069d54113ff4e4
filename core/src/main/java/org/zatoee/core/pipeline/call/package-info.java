// SPDX-License-Identifier: Apache-2.0
/** A call on its way through the steps of the pipeline. */
package org.zatoee.core.pipeline.call;
