using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Store;
using Safety.Web.Tests.Fixture;
using Wolverine;

namespace Safety.Web.Tests.Store;

/// <summary>Holds two names, the second only when the other command holds its first; each time it is asked.</summary>
public sealed record Crossing(TeamId Team, string First, string Second, Barrier BothHoldOne);

/// <summary>Carries out what this test asks.</summary>
public static class CrossingHandlers
{
    public static async Task<Answer> Handle(Crossing command, Ledger ledger, CancellationToken ct)
    {
        await ledger.Hold(command.First, ct);
        await Task.Run(() => command.BothHoldOne.SignalAndWait(TimeSpan.FromSeconds(1), ct), ct);
        await ledger.Hold(command.Second, ct);
        return await ledger.Decide<Team>(command.Team.Value, team => FormTeam.Decide(
            new FormTeam(command.Team, $"Team {command.Team.Value:N}"), team, Actor.Setup, ledger.Now), ct);
    }

    public sealed class Known : IWolverineExtension
    {
        public void Configure(WolverineOptions options) => options.Discovery.IncludeType(typeof(CrossingHandlers));
    }
}

/// <summary>Commands that wait for each other in a circle, of which the server ends one.</summary>
public sealed class DeadlockTests
{
    [Fact]
    public async Task Of_two_commands_that_wait_for_each_other_both_are_carried_out()
    {
        await using var app = await SafetyApp.StartAsync(also: builder =>
            builder.Services.AddSingleton<IWolverineExtension>(new CrossingHandlers.Known()));
        using var both = new Barrier(2);
        var (one, other) = (new TeamId(Guid.CreateVersion7()), new TeamId(Guid.CreateVersion7()));
        var before = await Deadlocks(app);

        var answers = await Task.WhenAll(
            app.Ask(new Crossing(one, "a", "b", both), Actor.Setup),
            app.Ask(new Crossing(other, "b", "a", both), Actor.Setup));

        Assert.All(answers, answer => Assert.True(answer.Changed));
        Assert.Equal(2, await app.Scalar<long>("select count(*) from safety.mt_events where type = 'team_formed'"));
        Assert.True(await Deadlocks(app) > before, "The server ended no transaction; the test proves nothing.");
    }

    [Theory]
    [InlineData("40P01", true)]
    [InlineData("40001", true)]
    [InlineData("23505", false)]
    [InlineData("57014", false)]
    public void What_the_server_ended_for_the_sake_of_another_is_told_from_other_failures(string state, bool again)
    {
        Exception error = new PostgresException("Invented.", "ERROR", "ERROR", state);

        Assert.Equal(again, SafetyStore.LostToAnother(error));
        Assert.Equal(again, SafetyStore.LostToAnother(new Marten.Exceptions.MartenCommandException(null, error)));
        Assert.Equal(again, SafetyStore.LostToAnother(new AggregateException(new TimeoutException(), error)));
    }

    private static async Task<long> Deadlocks(SafetyApp app)
    {
        await app.Scalar<object>("select pg_stat_force_next_flush()");
        return await app.Scalar<long>("select deadlocks from pg_stat_database where datname = current_database()");
    }
}
