using Safety.Core.Language;
using Safety.Core.Staff;

namespace Safety.Core.Alerts;

/// <summary>What a rule found: somebody must answer for this.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Subject">Whom or what it concerns, and which team answers.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Reason">Why, in plain words without names.</param>
/// <param name="Evidence">The fact that shows it.</param>
/// <param name="Concerned">The people it is about; they may not answer it.</param>
/// <param name="AnswerWithin">The time that the policy gives this severity.</param>
/// <param name="Ladder">Who must be told, where that is not for the team's own ladder to say; otherwise null.</param>
/// <param name="JoinsOnly">It joins an alert that is open and raises none.</param>
/// <param name="DidNotAnswer">
/// Who was called and did not answer, where that is what must be answered for; the team's own manager may not, then.
/// </param>
/// <param name="Client">The client whom it is about, or null when there is none.</param>
public sealed record Finding(
    AlertKind Kind,
    AlertSubject Subject,
    Severity Severity,
    string Reason,
    AlertEvidence Evidence,
    IReadOnlyList<StaffId> Concerned,
    TimeSpan AnswerWithin,
    EscalationLadder? Ladder = null,
    bool JoinsOnly = false,
    IReadOnlyList<Guid>? DidNotAnswer = null,
    ClientId? Client = null)
{
    /// <summary>The key of which at most one alert is open.</summary>
    public string Key => AlertKey.Of(Kind, Subject);
}
