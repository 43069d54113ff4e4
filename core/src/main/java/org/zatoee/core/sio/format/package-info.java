// SPDX-License-Identifier: Apache-2.0
/** The forms messages come in, each as a stream of the same tokens, so that one plan per type reads and writes them all. */
package org.zatoee.core.sio.format;
