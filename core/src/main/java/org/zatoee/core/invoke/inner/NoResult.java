// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.invoke.inner;

import java.util.List;
import java.util.Map;

import org.zatoee.service.ErrorCode;
import org.zatoee.service.ServiceException;
import org.zatoee.service.invoke.InvokeResult;

/** The result of a call that has none yet. */
public enum NoResult implements InvokeResult {
    NOTHING;

    @Override
    public boolean isEmpty() {
        return true;
    }

    @Override
    public <T> T as(Class<T> type) {
        throw new ServiceException(ErrorCode.BAD_GATEWAY, "There is no result yet: the call goes on in the background");
    }

    @Override
    public <T> List<T> asList(Class<T> elementType) {
        return List.of(as(elementType));
    }

    @Override
    public Map<String, Object> asMap() {
        throw new ServiceException(ErrorCode.BAD_GATEWAY, "There is no result yet: the call goes on in the background");
    }

    @Override
    public byte[] asBytes() {
        return new byte[0];
    }

    @Override
    public String asText() {
        return "";
    }
}
