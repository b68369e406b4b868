namespace Safety.Web.Layout;

/// <summary>How far a report has come, as the person who filed it is told.</summary>
public enum ReportStage
{
    /// <summary>It is kept; nobody has opened it yet.</summary>
    Received,

    /// <summary>Somebody who answers for it has opened it.</summary>
    Seen,

    /// <summary>It was assessed, or something is being done about it.</summary>
    Doing,

    /// <summary>It is closed, with a word to the reporter.</summary>
    Done,

    /// <summary>It was closed, and is open again.</summary>
    Reopened,
}
