using Microsoft.AspNetCore.Components;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Door;
using Safety.Web.Door.Accounts;
using Safety.Web.Store;

namespace Safety.Web.Staff.Pages;

/// <summary>What a page asks about a person, and what to say when it was done.</summary>
/// <param name="Command">The command.</param>
/// <param name="Told">The sentence.</param>
public sealed record PersonAct(object Command, string Told);

/// <summary>One person: details, and acts for administrators, their manager and themselves.</summary>
public sealed partial class PersonPage
{
    private static readonly StaffRelation[] Keepers =
        [StaffRelation.Manager, StaffRelation.SafetyLead, StaffRelation.Administrator];

    private StaffView? view;
    private AbilitiesView? abilities;
    private StaffRelation relation;
    private IReadOnlyList<TeamView> teams = [];
    private Invited? invited;
    private AccountView? account;

    /// <summary>Which person.</summary>
    [Parameter]
    public Guid Id { get; set; }

    [Inject]
    private People People { get; set; } = default!;

    [Inject]
    private Store.Dispatcher Dispatcher { get; set; } = default!;

    [Inject]
    private AccountDesk Accounts { get; set; } = default!;

    [Inject]
    private IServiceScopeFactory Scopes { get; set; } = default!;

    private bool Administers => Asker?.Is(StaffRole.Administrator) == true;

    /// <inheritdoc/>
    protected override async Task LoadAsync(Asker asker)
    {
        relation = People.RelationTo(asker, new StaffId(Id));
        view = await People.ViewAsync(asker, new StaffId(Id), Gone);
        abilities = await People.AbilitiesAsync(asker, new StaffId(Id), Gone);
        teams = People.Teams();
        account = Administers ? await Accounts.FindAsync(asker, new StaffId(Id), Gone) : null;
        if (view is null) Missing();
    }

    // Not the version but the state decides here: each act is about one thing, and asked twice it changes nothing.
    private async Task AdministerAsync(PersonAct act) =>
        await ActAsync(asker => Acting.AdministersAsync(Dispatcher, asker, act.Command, Gone), act.Told);

    private async Task RelatedAsync(PersonAct act) => await ActAsync(
        asker => Acting.RelatedAsync(
            Dispatcher, asker, act.Command, People.RelationTo(asker, new StaffId(Id)),
            WhoMay(act.Command), Gone),
        act.Told);

    private static StaffRelation[] WhoMay(object command) => command switch
    {
        SetContactChannels or SetQuietHours => [StaffRelation.Self, StaffRelation.Administrator],
        RecordTraining or StartStudentPlacement or EndStudentPlacement => Keepers,
        _ => [StaffRelation.Manager, StaffRelation.Administrator],
    };

    private async Task CloseAsync() => await ActAsync(
        asker => Accounts.CloseAsync(asker, new StaffId(Id), Gone),
        "The sign-in is closed. Sessions and tokens end within half a minute.");

    private async Task OpenAgainAsync() => await ActAsync(
        asker => Accounts.OpenAgainAsync(asker, new StaffId(Id), Gone), "The person can sign in again.");

    private async Task EndSessionsAsync() => await ActAsync(
        asker => Accounts.EndSessionsAsync(asker, new StaffId(Id), Gone),
        "The person is signed out everywhere within half a minute.");

    // The accounts have a context of their own, which must not live as long as the circuit.
    private async Task InviteAsync()
    {
        await ActAsync(
            async asker =>
            {
                if (!asker.Is(StaffRole.Administrator) || view is null) return Answer.No(new Acting.NotYours(), Id, 0);
                await using var scope = Scopes.CreateAsyncScope();
                var signIns = scope.ServiceProvider.GetRequiredService<SignIns>();
                invited = await signIns.InviteAsync(new StaffId(Id), view.WorkEmail, asker.Staff, cancel: Gone);
                return invited.Why is { } why ? Answer.No(new NotInvited(why), Id, 0) : Answer.AlreadySo(Id, 0);
            },
            "The invitation is made.");
        if (invited is not ({ IsMailed: true } or { Link: not null })) invited = null;
    }

    /// <summary>The accounts refused.</summary>
    /// <param name="Why">Their sentence.</param>
    private sealed record NotInvited(string Why) : Refusal(RefusalKind.Conflict, Why);
}
