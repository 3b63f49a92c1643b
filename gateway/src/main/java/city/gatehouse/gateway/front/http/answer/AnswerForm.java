package city.gatehouse.gateway.front.http.answer;

import city.gatehouse.gateway.query.SafeBatches;

/** The forms of answers that a client can ask for with its {@code Accept} header. */
public enum AnswerForm {
    JSON("application/json"),
    CSV(AnswerForm.CSV_TYPE),
    ARROW(AnswerForm.ARROW_TYPE);

    public static final String CSV_TYPE = "text/csv";
    public static final String ARROW_TYPE = "application/vnd.apache.arrow.stream";

    private final String mediaType;

    AnswerForm(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    AnswerBody body(SafeBatches answer) {
        return switch (this) {
            case JSON -> TextBody.json(answer);
            case CSV -> TextBody.csv(answer);
            case ARROW -> new ArrowBody(answer);
        };
    }
}
