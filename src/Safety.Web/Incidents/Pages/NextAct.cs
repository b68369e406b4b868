using Safety.Core.Incidents;
using Safety.Core.Language;
using Safety.Web.Incidents.Views;

namespace Safety.Web.Incidents.Pages;

/// <summary>The names of the parts of an incident's page, which are also the codes of what was done there.</summary>
internal static class Acts
{
    /// <summary>The second rating.</summary>
    public const string Assess = "assess";

    /// <summary>Support.</summary>
    public const string Support = "support";

    /// <summary>Agreed actions.</summary>
    public const string Actions = "actions";

    /// <summary>Words to the reporter.</summary>
    public const string Tell = "tell";

    /// <summary>Investigations.</summary>
    public const string Investigate = "investigate";

    /// <summary>The end, and a new beginning.</summary>
    public const string Close = "close";

    /// <summary>What was just done, as a sentence, or null.</summary>
    public static string? DoneWords(string? done) => done switch
    {
        Assess => "Your rating stands beside the reporter’s, who can see it.",
        Support => "Recorded. The person can see it.",
        Actions => "Recorded. The reporter can see it.",
        Tell => "Told. The reporter sees your words under “My reports”.",
        Investigate => "Recorded.",
        Close => "Recorded. What is still owed stays owed and watched.",
        "added" => "Added.",
        "corrected" => "Put right. What stood there before is kept too.",
        _ => null,
    };
}

/// <summary>
/// The one act that comes next: first the person, then the judgement, then the word to them, then the end.
/// </summary>
/// <param name="Anchor">Where on the page.</param>
/// <param name="Words">What to do.</param>
internal sealed record NextAct(string Anchor, string Words)
{
    /// <summary>What comes next for a report, or null when it is closed.</summary>
    public static NextAct? Of(IncidentView view, DateTimeOffset now)
    {
        if (view.IsClosed) return null;
        if (view.Support.Any(step => step is { Standing: SupportStanding.Owed, Kind: SupportStepKind.ManagerContact }))
            return new(Acts.Support, "get in touch with the person and offer support");
        if (view.Ratings.Count == 0) return new(Acts.Assess, "say how bad it is, in your eyes");
        if (Closing.NeedsInvestigation(view) && view.SeverityShown >= Severity.Severe)
            return new(Acts.Investigate, "open an investigation, or say at the end why there is none");
        return Closing.IsInformed(view)
            ? new(Acts.Close, "close it, when nothing more is needed")
            : new(Acts.Tell, "tell the reporter what becomes of it");
    }
}

/// <summary>What stands in the way of closing a report, said before somebody tries.</summary>
internal static class Closing
{
    /// <summary>Whether the reporter was told something since the report was filed or opened again.</summary>
    public static bool IsInformed(IncidentView view)
    {
        var since = view.Closings.Max(closing => closing.ReopenedAt) ?? view.ReportedAt;
        return view.Messages.Any(message => message.At >= since);
    }

    /// <summary>Whether somebody must investigate, or say why not.</summary>
    public static bool NeedsInvestigation(IncidentView view)
    {
        var highest = view.Ratings.SelectMany(rating => new[] { rating.Assessed, rating.SeverityBefore })
            .Append(view.SeverityOfReport).Max();
        return highest >= Severity.Serious && view.Investigations.Count == 0;
    }

    /// <summary>What must be done first, whatever reason is given.</summary>
    public static IReadOnlyList<string> Obstacles(IncidentView view)
    {
        List<string> obstacles = [];
        if (view.Investigations.Any(one => one.ClosedAt is null))
            obstacles.Add("The investigation is still open. Close it with its findings.");
        if (view.Support.Any(step => step.IsOverdue))
            obstacles.Add("A step of support is late. Give it, or record that the person said no.");
        if (view.Actions.Any(action => action.IsOverdue))
            obstacles.Add("An agreed action is late. Record it as done, or write why it is not needed.");
        return obstacles;
    }
}
