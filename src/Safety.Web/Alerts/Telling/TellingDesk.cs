using Safety.Core.Alerts;
using Safety.Core.Alerts.Rules;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Alerts.Pages;
using Safety.Web.Door;
using Safety.Web.Staff;
using Safety.Web.Staff.Rotas;
using Safety.Web.Store;

namespace Safety.Web.Alerts.Telling;

/// <summary>"Who would be told at 03:00 on Sunday?", asked of the same decisions that call people live.</summary>
/// <param name="rotas">Who may know of a team's rota.</param>
/// <param name="people">Who may know of a person.</param>
/// <param name="standing">People, teams and policy.</param>
/// <param name="clock">The clock that rules.</param>
public sealed class TellingDesk(RotaDesk rotas, People people, Standing standing, TimeProvider clock)
{
    private static readonly TimeSpan AtMost = TimeSpan.FromDays(366);

    /// <summary>The moment is too far away.</summary>
    internal sealed record BadMoment() : Refusal(RefusalKind.Invalid, "Ask about a moment within a year of now.", "at");

    /// <summary>Who would be told, every step in order; both null when the team or the person is not there.</summary>
    /// <param name="asker">Who asks.</param>
    /// <param name="team">The team.</param>
    /// <param name="kind">The kind of the alert.</param>
    /// <param name="severity">How bad it would be.</param>
    /// <param name="about">The person whom it would concern, or null.</param>
    /// <param name="moment">When it would be raised, or null for now.</param>
    public (WhoWouldBeToldView? View, Refusal? Refusal) Ask(
        Asker asker, TeamId team, AlertKind kind, Severity severity, StaffId? about, DateTimeOffset? moment)
    {
        var at = moment?.ToUniversalTime() ?? clock.GetUtcNow();
        if (rotas.RelationTo(asker, team) == RotaRelation.None) return (null, null);
        if (about is { } person && people.RelationTo(asker, person) == StaffRelation.None) return (null, null);
        if ((at - clock.GetUtcNow()).Duration() > AtMost) return (null, new BadMoment());
        var (directory, policy) = (standing.Directory, standing.PolicyAt(at));
        var own = KindLadders.Of(kind);
        var subject = new AlertSubject(
            about is null ? AlertSubjectType.Team : AlertSubjectType.Staff, about?.Value ?? team.Value, team);
        var finding = new Finding(
            kind, subject, severity, "Asked, and not raised.", new AlertEvidence(team.Value, team.Value, "Asked"),
            about is { } one ? [one] : [], policy.Numbers.AnswerWithinBySeverity[(int)severity], own);
        var ladder = own ?? directory.LadderOf(team);
        var origin = own is not null ? LadderOrigin.Kind
            : directory.Find(team)?.Ladder is null ? LadderOrigin.Usual : LadderOrigin.Team;
        return (new WhoWouldBeToldView(
            team, kind, severity, about, at, origin, policy.Version,
            [.. WhoWouldBeTold.Of(finding, directory, policy, at).Select(step => Told(step, ladder))]), null);
    }

    /// <summary>
    /// Which step of a team's ladder would reach nobody loudly within two weeks; null when it is not there.
    /// </summary>
    public IReadOnlyList<StepUnreached>? Preflight(Asker asker, TeamId team)
    {
        if (rotas.RelationTo(asker, team) == RotaRelation.None) return null;
        var now = clock.GetUtcNow();
        return
        [
            .. Core.Alerts.Preflight.Of(standing.Directory, team, now, now + Core.Alerts.Preflight.Ahead)
                .Select(one => new StepUnreached(one.Step + 1, one.From, one.Until, [.. one.Why.Select(Passed)])),
        ];
    }

    private StepTold Told(WouldBeCalled step, EscalationLadder ladder) => new(
        step.IsBroadcast ? null : step.Step + 1, step.CalledAt, step.Until,
        step.IsBroadcast
            ? ["every manager and safety lead"]
            : [.. ladder.Steps[step.Step].Targets.Select(WordsOf)],
        [.. step.Told.Select(one => new PersonTold(Named(one.Staff), one.AtOnce, one.Then))],
        [.. step.Passed.Select(Passed)]);

    private string WordsOf(LadderTarget target) =>
        target.Person is { } person ? standing.Directory.NameOf(person.Value) : AlertPhrases.Of(target.Role);

    private PersonPassed Passed(Skip skip) => new(
        skip.Role, skip.Staff is { } one ? Named(one) : null, skip.Reason, AlertPhrases.Of(skip.Reason));

    private NamedPerson Named(StaffId one) => NamedPerson.Of(one, standing.Directory);
}
