// SPDX-License-Identifier: Apache-2.0
/** The steps that find the service that is meant and hand it the call. */
package org.zatoee.core.pipeline.service;
