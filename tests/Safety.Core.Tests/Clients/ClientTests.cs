using Safety.Core.Clients;
using Safety.Core.Language;
using static Safety.Core.Tests.Clients.Risks;

namespace Safety.Core.Tests.Clients;

public sealed class ClientTests
{
    private static readonly Actor Admin = Actor.Person(Ada);

    private static Outcome<Client> Asked(
        string reference = "C-1001", ClientId? holder = null, bool teamExists = true) =>
        GivenNobody().When(dee =>
            RegisterClient.Decide(new(Dee, reference, null, North), dee, holder, teamExists, Admin, Nine));

    [Fact]
    public void A_client_is_registered_by_reference() => Asked(" C-1001 ").Then(Registered);

    [Fact]
    public void A_sealed_name_is_carried_and_never_read()
    {
        var name = Sealed("cipher");
        var fact = GivenNobody().When(dee =>
            RegisterClient.Decide(new(Dee, "C-1", name, null), dee, null, false, Admin, Nine))
                .ThenOne<ClientRegistered>();
        Assert.Equal((name, null), (fact.DisplayName, fact.Team));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Dee Example")]
    [InlineData("C\t1")]
    [InlineData("12345678901234567890123456789012345678901")]
    public void A_bad_reference_is_refused(string reference) =>
        Asked(reference).ThenRefused<RegisterClient.BadReference>();

    [Fact]
    public void A_reference_belongs_to_one_client()
    {
        Asked(holder: new ClientId(Guid.Empty)).ThenRefused<RegisterClient.ReferenceTaken>();
        Asked(holder: Dee).Then(Registered);
    }

    [Fact]
    public void A_team_that_does_not_exist_is_refused() =>
        Asked(teamExists: false).ThenRefused<RegisterClient.UnknownTeam>();

    [Fact]
    public void The_same_client_is_registered_once() =>
        GivenDee(new ClientMovedTeam(Dee, North, South, Ada, Ten)).When(dee =>
            RegisterClient.Decide(new(Dee, "C-1001", Sealed("again"), North), dee, Dee, true, Admin, Eleven))
                .ThenNothing();

    [Fact]
    public void An_id_that_is_taken_is_refused() => GivenDee().When(dee =>
        RegisterClient.Decide(new(Dee, "C-2", null, North), dee, null, true, Admin, Ten))
        .ThenRefused<RegisterClient.AlreadyRegistered>();

    [Fact]
    public void A_client_is_moved_to_another_team()
    {
        GivenDee().When(dee => MoveClient.Decide(new(Dee, South), dee, true, Admin, Ten))
            .Then(new ClientMovedTeam(Dee, North, South, Ada, Ten));
        GivenDee().When(dee => MoveClient.Decide(new(Dee, null), dee, false, Admin, Ten))
            .Then(new ClientMovedTeam(Dee, North, null, Ada, Ten));
        GivenDee().When(dee => MoveClient.Decide(new(Dee, North), dee, true, Admin, Ten)).ThenNothing();
    }

    [Fact]
    public void A_move_that_cannot_be_is_refused()
    {
        GivenDee().When(dee => MoveClient.Decide(new(Dee, South), dee, false, Admin, Ten))
            .ThenRefused<MoveClient.UnknownTeam>();
        GivenNobody().When(dee => MoveClient.Decide(new(Dee, South), dee, true, Admin, Ten))
            .ThenRefused<NoSuchClient>();
    }

    [Fact]
    public void Nothing_comes_before_registering() =>
        Assert.Throws<InvalidOperationException>(() => Client.Evolve(null, Dee.Value, Proposed));

    [Fact]
    public void A_risk_that_was_never_proposed_cannot_change() =>
        Assert.Throws<InvalidOperationException>(() => Client.Evolve(GivenDee().State, Dee.Value, Approved));
}
