namespace Safety.Web.Layout;

/// <summary>What a page says when it cannot be shown; it tells nothing of the inside.</summary>
/// <param name="Title">What happened.</param>
/// <param name="Says">What it means and what to do.</param>
public sealed record FaultWords(string Title, string Says)
{
    /// <summary>The words for an HTTP status.</summary>
    public static FaultWords For(int status) => status switch
    {
        StatusCodes.Status400BadRequest => new("That did not arrive whole",
            "The page may have been open for too long. Go back, where your text still stands, and send it again."),
        StatusCodes.Status401Unauthorized => new("Sign in first", "This page is for people who are signed in."),
        StatusCodes.Status403Forbidden => new("This page is not for you",
            "Your role does not open this page. If you think it should, ask your administrator."),
        StatusCodes.Status404NotFound => new("There is no such page",
            "It may have moved, or it is not for you. We do not say which, to protect the people it is about."),
        StatusCodes.Status405MethodNotAllowed =>
            new("That cannot be done here", "Go back and use the page’s own buttons."),
        StatusCodes.Status413PayloadTooLarge => new("That is too much at once",
            "Go back, where your text still stands, and shorten it."),
        StatusCodes.Status429TooManyRequests => new("Too many tries", "Wait a minute, then try again."),
        StatusCodes.Status503ServiceUnavailable => new("We cannot answer now",
            "Nothing was stored. Try again in a minute; if it is urgent, call."),
        >= 500 => new("Something failed on our side",
            "If you were sending something, we cannot say whether it arrived. Go back and send it again: nothing is "
            + "stored twice."),
        _ => new("That did not work", "Go back and try again."),
    };
}
