using Microsoft.AspNetCore.Components;
using Safety.Core.Alerts;
using Safety.Core.Language;
using Safety.Web.Incidents.Pages;
using Safety.Web.Layout;
using Safety.Web.Staff;
using Safety.Web.Staff.Pages;

namespace Safety.Web.Alerts.Telling;

/// <summary>Who would be told, step by step; asked by an ordinary form, so that the answer has an address.</summary>
public sealed partial class WhoWouldBeToldPage
{
    private static readonly Look Nobody = new("Nobody is told", Symbol.Triangle, Tone.Danger);
    private WhoWouldBeToldView? view;
    private IReadOnlyList<Choice> kinds = [];
    private IReadOnlyList<Choice> severities = [];
    private IReadOnlyList<Choice> people = [];

    [Inject]
    private TellingDesk Telling { get; set; } = default!;

    [Inject]
    private People Seen { get; set; } = default!;

    private string LadderWords => view!.Ladder switch
    {
        LadderOrigin.Team => "By the team’s own ladder.",
        LadderOrigin.Usual => "By the usual ladder; the team set none of its own.",
        LadderOrigin.Kind => "By the ladder of this kind of alert, which is not for the team to say.",
    };

    /// <inheritdoc/>
    protected override Task LoadTeamAsync()
    {
        var asked = Http.Request.Query.ToDictionary(one => one.Key, one => one.Value);
        asked.TryAdd("kind", Codes<AlertKind>.Of(AlertKind.IncidentSerious));
        asked.TryAdd("severity", Codes<Severity>.Of(Severity.Serious));
        Typed = new Typed(new FormCollection(asked));
        kinds = Codes<AlertKind>.Choices(AlertWords.Of);
        severities = Codes<Severity>.Choices(severity => Looks.Of(severity).Text);
        people =
        [
            .. Seen.List(Asker, new PeopleQuery(Limit: PeopleQuery.LimitMax)).Items
                .Select(card => new Choice(card.Id.Value.ToString("D"), card.Name)),
        ];
        var kind = Typed.Code<AlertKind>("kind") ?? AlertKind.IncidentSerious;
        var severity = Typed.Code<Severity>("severity") ?? Severity.Serious;
        var about = Typed.Id("about") is { } id ? new StaffId(id) : (StaffId?)null;
        (view, var refusal) = Telling.Ask(Asker, Team, kind, severity, about, Typed.Moment("at", Time.Zone));
        if (refusal is null) return Task.CompletedTask;
        Typed.Refuse(refusal);
        (view, _) = Telling.Ask(Asker, Team, kind, severity, about, null);
        return Task.CompletedTask;
    }

    private static string NameOf(StepTold step) => step.Step is { } number ? $"Step {number}" : "After that";

    private static string TimeWords(StepTold step) => step switch
    {
        { Step: null } =>
            $"It is told again after {Moments.Words(step.Until - step.CalledAt)}, until somebody answers.",
        _ when step.Until == step.CalledAt => "Nobody is reached loudly: it goes on at once.",
        _ => $"They have {Moments.Words(step.Until - step.CalledAt)} to answer.",
    };

    private static string WaysOf(PersonTold one) =>
        string.Join(" and ", one.AtOnce.Select(way => $"by {StaffPhrases.Of(way)}").Select(words =>
            words.Replace("by in the app", "in the app", StringComparison.Ordinal)))
        + (one.Then.Count == 0
            ? ""
            : $"; if that fails, by {string.Join(", then ", one.Then.Select(StaffPhrases.Of))}");

    private static string PassedWords(PersonPassed one) => one.Reason is SkipReason.OnlyInApp or SkipReason.QuietHours
        ? one.Words
        : $"passed over – {one.Words}";
}
