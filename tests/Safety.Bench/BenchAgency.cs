using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Safety.Core.Clients;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web;
using Safety.Web.Demo;
using Safety.Web.Store;

namespace Safety.Bench;

/// <summary>A small agency with tokens, made once before the measurements.</summary>
/// <param name="Workers">The tokens of workers.</param>
/// <param name="Manager">The token of their manager.</param>
/// <param name="Clients">Whom the reports are about.</param>
/// <param name="People">The manager and the workers, in the order of their tokens.</param>
public sealed record BenchAgency(
    IReadOnlyList<string> Workers, string Manager, IReadOnlyList<ClientId> Clients, IReadOnlyList<StaffId> People)
{
    private const int WorkerCount = 32;
    private const int ClientCount = 300;

    /// <summary>Makes it.</summary>
    public static async Task<BenchAgency> MakeAsync(string connectionString, string folder)
    {
        await using var host = Host(connectionString, folder);
        await host.StartAsync();
        var dispatcher = host.Services.GetRequiredService<Dispatcher>();
        async Task Do(object command)
        {
            if ((await dispatcher.Ask(command, Actor.Setup)).Refusal is { } refusal)
                throw new InvalidOperationException($"{command.GetType().Name}: {refusal.Reason}");
        }

        var team = new TeamId(Guid.CreateVersion7());
        await Do(new FormTeam(team, "Bench team"));
        var people = Enumerable.Range(0, WorkerCount + 1).Select(_ => new StaffId(Guid.CreateVersion7())).ToList();
        foreach (var (person, index) in people.Select((person, index) => (person, index)))
        {
            await Do(new JoinStaff(
                person, $"Invented {index}", "Worker", $"invented.{index}@agency.example", team,
                DateOnly.FromDateTime(DateTime.UtcNow)));
            await Do(new GrantRole(person, index == 0 ? StaffRole.Manager : StaffRole.Staff));
        }

        await Do(new SetTeamManager(team, people[0]));
        await Do(new SetContactChannels(people[0], [ContactChannel.InApp, ContactChannel.Webhook]));
        var clients = Enumerable.Range(0, ClientCount).Select(_ => new ClientId(Guid.CreateVersion7())).ToList();
        foreach (var (client, index) in clients.Select((client, index) => (client, index)))
            await Do(new RegisterClient(client, $"B-{index}", null, team));
        var tokens = new List<string>();
        foreach (var (person, index) in people.Select((person, index) => (person, index)))
            tokens.Add(await DemoSignIns.Enter(
                host.Services, person, $"invented.{index}@agency.example", Guid.NewGuid().ToString(), "bench"));
        await host.StopAsync();
        return new BenchAgency(tokens[1..], tokens[0], clients, people);
    }

    /// <summary>A node in this process that neither watches nor logs.</summary>
    public static WebApplication Host(string connectionString, string folder) => SafetyHost.Build(
        ["--Logging:Level=Error"],
        new HostSettings(connectionString, folder) { Watch = false, Url = "http://127.0.0.1:0" },
        builder => builder.Logging.ClearProviders());
}
