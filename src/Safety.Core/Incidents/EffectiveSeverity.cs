using Safety.Core.Language;

namespace Safety.Core.Incidents;

/// <summary>
/// Which severity counts for what. Alerts follow the highest that anybody has said so far, because a report must not be
/// talked down while it is dangerous. Pages and statistics show the second rating beside the first once there is one.
/// </summary>
public static class EffectiveSeverity
{
    /// <summary>
    /// What the report itself says, from the moment it is filed: the higher of the reporter's rating and the floors of
    /// all its categories. How threatened the person felt and how bad it could have been do not raise it.
    /// </summary>
    public static Severity OfReport(ReportContent report)
    {
        var floor = report.AllCategories.Max(IncidentCategories.Floor);
        return report.ReportedSeverity is { } reported && reported > floor ? reported : floor;
    }

    /// <summary>What alerts follow: a second rating can raise it and never lowers it.</summary>
    public static Severity ForAlerts(Severity soFar, Severity said) => said > soFar ? said : soFar;

    /// <summary>What is shown first: the second rating once there is one, else what the report says.</summary>
    public static Severity Shown(Severity ofReport, Severity? assessed) => assessed ?? ofReport;
}
