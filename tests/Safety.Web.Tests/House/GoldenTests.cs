using System.Text.Json.Nodes;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Safety.Core.Language;
using Safety.Web.Store;
using static System.StringComparison;

namespace Safety.Web.Tests.House;

public sealed class GoldenTests
{
    private const string Codes = "codes";

    private static readonly string Folder = Path.Combine(Repository.Root, Golden.Folder);

    // Only when somebody asks for it, and before anything is compared.
    public GoldenTests()
    {
        if (Environment.GetEnvironmentVariable(Golden.WriteSwitch) == "1")
            WriteAll();
    }

    [Fact]
    public void Every_event_is_stored_as_was_promised_and_reads_back_whole()
    {
        Golden.Check(EventCatalog.Aliases, Read).AssertClean();
    }

    [Fact]
    public async Task The_store_writes_what_was_promised()
    {
        await using var host = Unstarted.Host();
        var serializer = ((DocumentStore)host.Services.GetRequiredService<IDocumentStore>()).Options.Serializer();

        Findings.Of(EventCatalog.Aliases, pair =>
        {
            var stored = serializer.ToJson(Sample.Of(pair.Key));
            return IsSame(stored, Read(pair.Value)!) ? [] : new[] { $"{pair.Value} is stored as {stored}" };
        }).AssertClean();
    }

    [Fact]
    public void Every_code_in_an_event_is_one_that_was_promised() =>
        Golden.CheckCodes(Golden.CodesOf(Facts.All), Read(Codes)).AssertClean();

    [Fact]
    public void A_planted_code_that_was_renamed_is_found()
    {
        var codes = Golden.CodesOf(Facts.All);
        var promised = Golden.TextOf(codes).Replace("\"safety_lead\"", "\"safety_boss\"", Ordinal);

        Golden.CheckCodes(codes, promised).AssertCatches("staff_role.safety_boss was promised and is gone");
        Golden.CheckCodes(codes, promised).AssertCatches("staff_role.safety_lead is new");
    }

    [Fact]
    public void No_promised_shape_was_dropped() => Golden
        .CheckOrphans(
            Directory.EnumerateFiles(Folder, "*.json").Select(path => Path.GetFileNameWithoutExtension(path)),
            [.. EventCatalog.Aliases.Values, Codes])
        .AssertClean();

    [Fact]
    public void A_planted_event_without_a_promise_is_told_what_to_write() =>
        Check<PlantedHappened>(_ => null).AssertCatches("\"felt\": true");

    [Fact]
    public void A_planted_change_of_shape_is_found() =>
        Check<PlantedHappened>(_ => Golden.TextOf(typeof(PlantedHappened)).Replace("felt", "sensed", Ordinal))
            .AssertCatches("planted_happened is no longer what was promised");

    [Fact]
    public void A_planted_event_that_loses_a_value_on_the_way_is_found() =>
        Check<Lossy>(_ => Golden.TextOf(typeof(Lossy))).AssertCatches("planted_happened loses something");

    [Fact]
    public void A_planted_promise_that_nobody_keeps_is_found() =>
        Golden.CheckOrphans(["team_formed", "team_dreamt"], ["team_formed"]).AssertCatches("team_dreamt.json");

    private static bool IsSame(string one, string other) =>
        JsonNode.DeepEquals(JsonNode.Parse(one), JsonNode.Parse(other));

    private static Findings Check<T>(Func<string, string?> read) =>
        Golden.Check(new Dictionary<Type, string> { [typeof(T)] = "planted_happened" }, read);

    private static string? Read(string alias) => Path.Combine(Folder, alias + ".json") is var path && File.Exists(path)
        ? File.ReadAllText(path)
        : null;

    private static void WriteAll()
    {
        Directory.CreateDirectory(Folder);
        foreach (var (type, alias) in EventCatalog.Aliases)
            File.WriteAllText(Path.Combine(Folder, alias + ".json"), Golden.TextOf(type));
        File.WriteAllText(Path.Combine(Folder, Codes + ".json"), Golden.TextOf(Golden.CodesOf(Facts.All)));
    }

    private sealed record PlantedHappened(StaffId By, bool Felt) : IFact;

    private sealed record Lossy(StaffId By) : IFact
    {
        public int Count { get; private init; }
    }
}
