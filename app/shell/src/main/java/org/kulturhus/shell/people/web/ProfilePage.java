package org.kulturhus.shell.people.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.kulturhus.shell.calendar.Feeds;
import org.kulturhus.shell.calendar.model.Feed;
import org.kulturhus.shell.people.ChooseLanguage;
import org.kulturhus.shell.reader.SpokenLanguage;
import org.kulturhus.spi.Reader;

/** Bean of people/profile.xhtml: my language and my calendar links. */
@Named
@ViewScoped
public class ProfilePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ChooseLanguage chooseLanguage;

    @Inject
    private Feeds feeds;

    @Inject
    private Reader reader;

    private String language;
    private String feedName;
    private String feedLink;

    public void open() {
        language = reader.locale().getLanguage();
    }

    public void save() throws IOException {
        chooseLanguage.choose(SpokenLanguage.nearest(Locale.forLanguageTag(language)));
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + "/people/profile");
    }

    public void subscribe() {
        feedLink = feeds.subscribe(feedName);
        feedName = null;
    }

    public void revoke(long feed) {
        feeds.revoke(feed);
    }

    public List<Feed> getFeeds() {
        return feeds.mine();
    }

    public String getFeedLink() {
        return feedLink;
    }

    public String getFeedName() {
        return feedName;
    }

    public void setFeedName(String feedName) {
        this.feedName = feedName;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
