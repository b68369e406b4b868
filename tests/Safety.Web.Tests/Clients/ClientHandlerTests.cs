using Marten;
using Microsoft.Extensions.DependencyInjection;
using Safety.Core.Clients;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Tests.Fixture;
using Safety.Web.Watch;

namespace Safety.Web.Tests.Clients;

public sealed class ClientHandlerTests
{
    private static readonly SealedText Words = new(Guid.CreateVersion7(), "bm9uY2U=", "Y2lwaGVy");

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_two_clients_with_one_reference_at_once_one_is_refused()
    {
        await using var app = await SafetyApp.StartAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => app.Ask(
            new RegisterClient(new(Guid.CreateVersion7()), "C-1", null, null), Actor.Setup)));

        Assert.Single(answers, answer => answer.Refusal is null);
        Assert.All(
            answers.Where(answer => answer.Refusal is not null),
            answer => Assert.IsType<RegisterClient.ReferenceTaken>(answer.Refusal));
    }

    [Fact]
    public async Task A_risk_goes_from_a_proposal_through_its_whole_life()
    {
        await using var app = await SafetyApp.StartAsync();
        var team = await app.Team("North");
        var (ada, ben, eve) = (
            await app.Person("Invented Ada", team), await app.Person("Invented Ben", team, StaffRole.Manager),
            await app.Person("Invented Eve", null, StaffRole.SafetyLead));
        var client = await app.ClientIn(team, "C-1");
        var risk = new KnownRiskId(Guid.CreateVersion7());

        await app.Done(Proposal(client, risk, app.Now.AddDays(90)), Actor.Person(ada));
        await app.Done(new ApproveKnownRisk(client, risk), Actor.Person(ben));
        await app.Done(
            new WithholdKnownRiskNotification(client, risk, Words, app.Now.AddDays(30)), Actor.Person(ben));
        await app.Done(new NotifyKnownRisk(client, risk), Actor.Person(ben));
        await app.Done(new ReviewKnownRisk(client, risk, Words, app.Now.AddDays(120)), Actor.Person(ben));
        await app.Done(new AppealKnownRisk(client, risk, Words), Actor.Person(ada));
        await app.Done(new AnswerKnownRiskAppeal(client, risk, Upheld: false, Words), Actor.Person(eve));
        await app.Done(new RemoveKnownRisk(client, risk, RiskRemovalReason.NoLongerPresent, null), Actor.Person(ben));
        await app.Done(new MoveClient(client, null), Actor.Person(eve));

        var stored = await Load(app, client);
        Assert.Equal((KnownRiskState.Removed, (TeamId?)null), (Assert.Single(stored.Risks).State, stored.Team));
    }

    [Fact]
    public async Task The_watch_finds_a_proposal_that_nobody_decides()
    {
        await using var app = await SafetyApp.StartAsync();
        var ada = await app.Person("Invented Ada", null);
        var client = await app.ClientIn(null, "C-1");
        var risk = new KnownRiskId(Guid.CreateVersion7());
        await app.Done(Proposal(client, risk, app.Now.AddDays(90)), Actor.Person(ada));

        app.Clock!.Advance(TimeSpan.FromDays(8));
        await app.Services.GetRequiredService<Sweep>().Beat(Ct);

        var owed = Assert.Single((await Load(app, client)).Risks).Owes(KnownRiskDuty.Decision);
        Assert.Equal(1, owed?.TimesFoundLate);
    }

    private static ProposeKnownRisk Proposal(ClientId client, KnownRiskId risk, DateTimeOffset reviewDueAt) =>
        new(client, risk, KnownRiskKind.Threats, Words, null, Words, reviewDueAt);

    private static async Task<Client> Load(SafetyApp app, ClientId client)
    {
        await using var session = app.Services.GetRequiredService<IDocumentStore>().QuerySession();
        return (await session.LoadAsync<Client>(client.Value, Ct))!;
    }
}
