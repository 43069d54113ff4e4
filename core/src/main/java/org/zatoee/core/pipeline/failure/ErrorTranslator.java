// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline.failure;

import java.util.List;
import java.util.Map;

import org.zatoee.core.envelope.Envelope;
import org.zatoee.core.envelope.Failure;
import org.zatoee.core.envelope.ReplyBody;
import org.zatoee.core.envelope.xml.FaultCode;
import org.zatoee.core.http.EmptyReply;
import org.zatoee.core.http.HttpReply;
import org.zatoee.core.http.ReplyHeaders;
import org.zatoee.service.BadRequestException;
import org.zatoee.service.Cid;
import org.zatoee.service.ErrorCode;
import org.zatoee.service.ServiceException;
import org.zatoee.service.Violation;
import org.zatoee.service.ZatoException;

/**
 * Translates failures into replies: the one place that does. A {@link ServiceException} speaks to the caller; of anything
 * else the caller learns the CID, under which the log has the rest.
 */
public final class ErrorTranslator {

    private ErrorTranslator() {}

    static HttpReply translate(Throwable failure, Cid cid, Envelope envelope) {
        Failure told = tell(failure);
        int status = told.code().httpStatus();
        if (failure instanceof EmptyReply) {
            return new HttpReply(status, "", headers(failure), new byte[0]);
        }
        ReplyBody body = envelope.error(cid, told);
        return new HttpReply(status, body.contentType(), headers(failure), body.bytes());
    }

    /** Logs a failure, and gives what its caller learns of it. */
    public static Failure tell(Throwable failure) {
        ErrorCode code = failure instanceof ZatoException known ? known.code() : ErrorCode.INTERNAL;
        log(failure, code);
        String faultCode = failure instanceof FaultCode soap ? soap.faultCode() : "";
        return new Failure(code, details(failure, code), violations(failure), faultCode);
    }

    private static void log(Throwable failure, ErrorCode code) {
        boolean answered = failure instanceof ServiceException;
        if (!answered) {
            PipelineLog.LOG.callFailed(failure);
        } else if (code.httpStatus() >= 500 && !isRefusal(failure, code)) {
            PipelineLog.LOG.callRefusedByService(details(failure, code), failure);
        } else {
            PipelineLog.LOG.callRefused(code.httpStatus(), details(failure, code));
        }
    }

    /** Not to take a call now is a decision, not a failure, unless something else brought it about. */
    private static boolean isRefusal(Throwable failure, ErrorCode code) {
        return code == ErrorCode.UNAVAILABLE && failure.getCause() == null;
    }

    private static String details(Throwable failure, ErrorCode code) {
        if (failure instanceof ServiceException answer) {
            return String.valueOf(answer.getMessage());
        }
        return code == ErrorCode.UNAVAILABLE || code == ErrorCode.TIMEOUT
                ? "The server cannot answer this now, its log says why under this CID"
                : "The server failed to answer this, its log says why under this CID";
    }

    private static List<Violation> violations(Throwable failure) {
        return failure instanceof BadRequestException bad ? bad.violations() : List.of();
    }

    private static Map<String, String> headers(Throwable failure) {
        return failure instanceof ReplyHeaders refusal ? refusal.replyHeaders() : Map.of();
    }
}
