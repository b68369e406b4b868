using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Door;
using Safety.Web.Incidents.Forms;
using Safety.Web.Store;

namespace Safety.Web.Staff.Endpoints;

/// <summary>How people are reached, and when they are away: said by themselves or by whoever keeps them.</summary>
internal static class AbsenceEndpoints
{
    /// <summary>Adds them.</summary>
    public static void MapAbsences(this IEndpointRouteBuilder api)
    {
        var staff = api.MapGroup("/staff/{id}").ForStaff();
        staff.MapPut("/channels", SetChannels).Act("SetChannels", "Say how you are reached; an administrator may too.");
        staff.MapPut("/quiet-hours", SetQuiet)
            .Act("SetQuietHours", "Say when you want no loud message; an administrator may too.");
        staff.MapDelete("/quiet-hours", EndQuiet).Act("EndQuietHours", "Say that any message may come at any time.");
        staff.MapPut("/leave", Start).Act("StartLeave", "Enter a leave: the person's manager, or an administrator.");
        staff.MapDelete("/leave", End).Act("EndLeave", "Say that a person is back, or that a leave is called off.");
    }

    private static Task<IResult> SetChannels(
        Guid id, ChannelsForm form, Asker asker, People people, Dispatcher dispatcher, HttpContext http,
        CancellationToken ct)
    {
        if (form.Channels is not { } channels) return Task.FromResult(new AnswerMissing("channels").ToProblem());
        return For(people.RelationTo(asker, new(id)), [StaffRelation.Self, StaffRelation.Administrator],
            () => dispatcher.Acted(asker, new SetContactChannels(new(id), channels), http, ct));
    }

    private static Task<IResult> SetQuiet(
        Guid id, QuietHoursForm form, Asker asker, People people, Dispatcher dispatcher, HttpContext http,
        CancellationToken ct)
    {
        if (form.From is not { } from) return Task.FromResult(new AnswerMissing("from").ToProblem());
        if (form.Until is not { } until) return Task.FromResult(new AnswerMissing("until").ToProblem());
        return For(people.RelationTo(asker, new(id)), [StaffRelation.Self, StaffRelation.Administrator],
            () => dispatcher.Acted(asker, new SetQuietHours(new(id), new QuietHours(from, until)), http, ct));
    }

    private static Task<IResult> EndQuiet(
        Guid id, Asker asker, People people, Dispatcher dispatcher, HttpContext http, CancellationToken ct) =>
        For(people.RelationTo(asker, new(id)), [StaffRelation.Self, StaffRelation.Administrator],
            () => dispatcher.Acted(asker, new SetQuietHours(new(id), null), http, ct));

    private static Task<IResult> Start(
        Guid id, LeaveForm form, Asker asker, People people, Dispatcher dispatcher, HttpContext http,
        CancellationToken ct)
    {
        if (form.AwayFrom is not { } from) return Task.FromResult(new AnswerMissing("away_from").ToProblem());
        return For(people.RelationTo(asker, new(id)), [StaffRelation.Manager, StaffRelation.Administrator],
            () => dispatcher.Acted(asker, new StartLeave(new(id), from, form.AwayUntil), http, ct));
    }

    private static Task<IResult> End(
        Guid id, Asker asker, People people, Dispatcher dispatcher, HttpContext http, CancellationToken ct) =>
        For(people.RelationTo(asker, new(id)), [StaffRelation.Manager, StaffRelation.Administrator],
            () => dispatcher.Acted(asker, new EndLeave(new(id)), http, ct));

    /// <summary>Out of scope is not there; in scope and not for this relation is refused.</summary>
    private static Task<IResult> For(StaffRelation relation, StaffRelation[] may, Func<Task<IResult>> act)
    {
        if (relation == StaffRelation.None) return Task.FromResult(Problems.NotFound());
        return may.Contains(relation) ? act() : Task.FromResult(new NotYoursToSay().ToProblem());
    }

    /// <summary>The person may be seen by the one who asks, but not this may be said of them.</summary>
    internal sealed record NotYoursToSay() : Refusal(
        RefusalKind.NotAllowed, "Only the person, their manager or an administrator can say this, as it may be.");
}
