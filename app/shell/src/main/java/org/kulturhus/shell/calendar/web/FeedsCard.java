package org.kulturhus.shell.calendar.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kulturhus.shell.calendar.Feeds;
import org.kulturhus.shell.calendar.model.Detail;
import org.kulturhus.shell.calendar.model.Feed;

/** The card with my calendar links: one per device, what each tells, and who last read it. */
@Named
@ViewScoped
public class FeedsCard implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Feeds feeds;

    private final Map<Long, String> details = new HashMap<>();
    private transient List<Feed> mine;
    private String name;
    private String detail = Detail.ALL.name();
    private String link;

    public void subscribe() {
        link = feeds.subscribe(name, Detail.named(detail).orElse(null)).link();
        name = null;
        mine = null;
    }

    /** Keeps what is chosen beside a link. */
    public void choose(long feed) {
        feeds.choose(feed, Detail.named(details.get(feed)).orElse(null));
        mine = null;
    }

    public void revoke(long feed) {
        feeds.revoke(feed);
        mine = null;
    }

    public List<Feed> getFeeds() {
        if (mine == null) {
            mine = feeds.mine();
            mine.forEach(feed -> details.put(feed.id(), feed.detail().name()));
        }
        return mine;
    }

    /** What is chosen for each link, by its id. */
    public Map<Long, String> getDetails() {
        return details;
    }

    public Detail[] getChoices() {
        return Detail.values();
    }

    public String getLink() {
        return link;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getDetail() {
        return detail;
    }

    public void setDetail(String detail) {
        this.detail = detail;
    }
}
