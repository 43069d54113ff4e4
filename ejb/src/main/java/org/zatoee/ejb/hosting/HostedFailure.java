// SPDX-License-Identifier: Apache-2.0
package org.zatoee.ejb.hosting;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.UndeclaredThrowableException;

import jakarta.ejb.ConcurrentAccessException;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;

import org.zatoee.service.ErrorCode;
import org.zatoee.service.ServiceException;

/**
 * What a call of a bean failed by: the container wraps whatever is unchecked (Jakarta Enterprise Beans 4.0, section 9.4),
 * and callers are told of the failure itself.
 */
final class HostedFailure {

    private HostedFailure() {}

    /** The failure itself. */
    static Throwable of(InvocationTargetException thrown) {
        Throwable failure = thrown;
        while (isWrapper(failure) && failure.getCause() != null) {
            failure = failure.getCause();
        }
        return translated(failure);
    }

    private static boolean isWrapper(Throwable failure) {
        return failure instanceof InvocationTargetException
                || failure instanceof UndeclaredThrowableException
                || (failure instanceof EJBException && !isAnswer(failure));
    }

    private static boolean isAnswer(Throwable failure) {
        return failure instanceof EJBAccessException || failure instanceof ConcurrentAccessException;
    }

    private static Throwable translated(Throwable failure) {
        if (failure instanceof EJBAccessException) {
            return new ServiceException(ErrorCode.FORBIDDEN, "This caller may not call this service", failure);
        }
        if (failure instanceof ConcurrentAccessException) {
            return new ServiceException(ErrorCode.UNAVAILABLE, "The service is busy", failure);
        }
        return failure;
    }
}
