using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Safety.Core.Clients;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Demo;
using Safety.Web.Store;
using Safety.Web.Store.Sealing;

namespace Safety.Bench;

/// <summary>Teams with workers, and one team whose ladder calls very many people at once.</summary>
public sealed class StormAgency
{
    private const int TeamCount = 32;

    private readonly List<(StaffId Worker, TeamId Team)> people = [];
    private readonly List<string> answerers = [];

    private StormAgency()
    {
    }

    /// <summary>Workers with their teams.</summary>
    public IReadOnlyList<(StaffId Worker, TeamId Team)> People => people;

    /// <summary>The tokens of all managers.</summary>
    public IReadOnlyList<string> Answerers => answerers;

    /// <summary>The token of a worker.</summary>
    public string Worker { get; private set; } = "";

    /// <summary>The team of that worker.</summary>
    public TeamId WorkerTeam { get; private set; }

    /// <summary>Whom visits go to.</summary>
    public ClientId Client { get; } = new(Guid.CreateVersion7());

    /// <summary>Where they go.</summary>
    public SealedText Place { get; private set; } = null!;

    /// <summary>Makes it.</summary>
    public static async Task<StormAgency> MakeAsync(string connectionString, string folder, int managers)
    {
        var agency = new StormAgency();
        await using var host = BenchAgency.Host(connectionString, folder);
        await host.StartAsync();
        await agency.EnterAsync(host.Services, managers);
        await host.StopAsync();
        return agency;
    }

    /// <summary>A worker reports something that calls everybody.</summary>
    public static async Task FileAsync(HttpClient worker)
    {
        var body = new { category = "threat_weapon", description = "Invented." };
        (await worker.PutAsJsonAsync($"/api/v1/incidents/{Guid.CreateVersion7()}", body)).EnsureSuccessStatusCode();
    }

    /// <summary>The one open alert.</summary>
    public static async Task<Guid> AlertAsync(HttpClient manager) =>
        (await manager.GetFromJsonAsync<JsonElement>("/api/v1/alerts?state=open")).GetProperty("items")[0]
        .GetProperty("id").GetGuid();

    /// <summary>How many people the alert's history names as having it.</summary>
    public static async Task<int> OwnerAsync(HttpClient manager, Guid alert) =>
        (await manager.GetFromJsonAsync<JsonElement>($"/api/v1/alerts/{alert}")).GetProperty("moves").EnumerateArray()
        .Count(move => move.GetProperty("kind").GetString()!.EndsWith("acknowledged", StringComparison.Ordinal));

    private async Task EnterAsync(IServiceProvider services, int managers)
    {
        var dispatcher = services.GetRequiredService<Dispatcher>();
        async Task Do(object command)
        {
            if ((await dispatcher.Ask(command, Actor.Setup)).Refusal is { } refusal)
                throw new InvalidOperationException($"{command.GetType().Name}: {refusal.Reason}");
        }

        var everybody = new EscalationLadder([new LadderStep([new LadderTarget(LadderRole.EveryManager)])]);
        for (var index = 0; index < managers; index++)
        {
            var manager = await PersonAsync(Do, $"manager.{index}", null, StaffRole.Manager);
            answerers.Add(await DemoSignIns.Enter(
                services, manager, $"manager.{index}@agency.example", Guid.NewGuid().ToString(), "bench"));
            if (index >= TeamCount) continue;
            var team = new TeamId(Guid.CreateVersion7());
            await Do(new FormTeam(team, $"Team {index}"));
            await Do(new SetTeamManager(team, manager));
            if (index == 0) await Do(new SetEscalationLadder(team, everybody));
            if (index > 0) await Do(new SetContactChannels(manager, [ContactChannel.InApp, ContactChannel.Webhook]));
            var worker = await PersonAsync(Do, $"worker.{index}", team, StaffRole.Staff);
            people.Add((worker, team));
        }

        var (first, itsTeam) = people[0];
        people.RemoveAt(0);
        WorkerTeam = itsTeam;
        Worker = await DemoSignIns.Enter(
            services, first, "worker.0@agency.example", Guid.NewGuid().ToString(), "bench");
        await Do(new RegisterClient(Client, "B-1", null, itsTeam));
        Place = await services.GetRequiredService<Vault>()
            .SealAsync(new SealScope(Client.Value, "visit"), "place", "Invented Lane 1");
    }

    private static async Task<StaffId> PersonAsync(
        Func<object, Task> act, string name, TeamId? team, StaffRole role)
    {
        var person = new StaffId(Guid.CreateVersion7());
        await act(new JoinStaff(
            person, $"Invented {name}", "Invented", $"{name}@agency.example", team, new DateOnly(2025, 1, 6)));
        await act(new GrantRole(person, role));
        return person;
    }
}
