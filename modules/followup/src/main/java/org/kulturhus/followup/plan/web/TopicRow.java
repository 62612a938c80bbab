package org.kulturhus.followup.plan.web;

import java.io.Serializable;
import org.kulturhus.spi.followup.Topic;

/** One place in the order of the topics while it is edited. */
public class TopicRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private Topic topic;

    TopicRow(Topic topic) {
        this.topic = topic;
    }

    public Topic[] getAll() {
        return Topic.values();
    }

    public Topic getTopic() {
        return topic;
    }

    public void setTopic(Topic topic) {
        this.topic = topic;
    }
}
