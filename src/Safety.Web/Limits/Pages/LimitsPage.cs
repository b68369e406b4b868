using Microsoft.AspNetCore.Components;
using Safety.Core.Language;
using Safety.Core.Limits;
using Safety.Web.Incidents;
using Safety.Web.Incidents.Pages;

namespace Safety.Web.Limits.Pages;

/// <summary>What the pages of this room share: where words are handed in, and how a form becomes a limit.</summary>
public abstract class LimitsPage : PlainPage
{
    /// <summary>Where words are handed in.</summary>
    [Inject]
    public LimitDesk Desk { get; set; } = null!;

    /// <summary>What may be seen.</summary>
    [Inject]
    public LimitPages Limits { get; set; } = null!;

    /// <summary>Finds colleagues as people name them.</summary>
    [Inject]
    public Colleagues Colleagues { get; set; } = null!;

    /// <summary>What was typed, as a limit; says what is wrong with it.</summary>
    /// <param name="client">The client.</param>
    /// <param name="kind">The kind where it is not asked, or null.</param>
    internal LimitProposalForm FormOf(ClientId client, LimitKind? kind)
    {
        kind ??= Typed.Code<LimitKind>("kind");
        if (kind is null && Typed.ErrorOf("kind") is null) Typed.Wrong("kind", "Choose what comes closest.");
        return new LimitProposalForm
        {
            ClientId = client,
            Kind = kind,
            Hours = Hours(),
            Most = Typed.Number("most"),
            PeriodDays = Typed.Number("period_days"),
            Channel = Typed.Code<LimitChannel>("channel"),
            Person = Typed.Person("person", Colleagues),
            Words = Typed.TextOrNull("words"),
            Reason = Typed.TextOrNull("reason"),
            AppealRoute = Typed.TextOrNull("appeal_route"),
            StartsAt = Typed.Moment("starts_at", Time.Zone),
            ReviewDueAt = Typed.Moment("review_due_at", Time.Zone),
            ExpiresAt = Typed.Moment("expires_at", Time.Zone),
        };
    }

    private LimitHoursForm? Hours()
    {
        var days = Typed.Many<DayOfWeek>("hours");
        if (days is null && Typed.TextOrNull("from") is null && Typed.TextOrNull("until") is null) return null;
        return new LimitHoursForm { Days = days, From = TimeIn("from"), Until = TimeIn("until") };
    }

    private TimeOnly? TimeIn(string name)
    {
        if (Typed.TextOrNull(name) is not { } text) return null;
        if (TimeOnly.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var time)) return time;
        Typed.Wrong(name, "Write a time, such as 14:00.");
        return null;
    }
}
