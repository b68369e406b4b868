using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Safety.Core.Staff;
using Safety.Web.Contacts;
using Safety.Web.Contacts.Importing;
using Safety.Web.Door;
using Safety.Web.Importing;
using Safety.Web.Store;
using Safety.Web.Tests.Fixture;
using Safety.Web.Tests.Importing;
using Safety.Web.Tests.Watch;

namespace Safety.Web.Tests.Contacts;

public sealed class ContactImportTests(TwoTeams agency) : IClassFixture<TwoTeams>
{
    private const string Headings = "Ref;When;Type;Direction;Min;Who;About\n";

    private static readonly ColumnMapping<ImportField> Mapping = new(new Dictionary<ImportField, string>
    {
        [ImportField.Client] = "ref", [ImportField.HappenedAt] = "When", [ImportField.Kind] = "Type",
        [ImportField.InitiatedBy] = "Direction", [ImportField.Minutes] = "Min", [ImportField.Worker] = "Who",
        [ImportField.Note] = "About",
    });

    private ContactImports Imports => agency.App.Services.GetRequiredService<ContactImports>();

    private Asker Lead => new(agency["lead"], new HashSet<StaffRole> { StaffRole.SafetyLead });

    private Asker Boss => new(agency["boss_north"], new HashSet<StaffRole> { StaffRole.Manager });

    private Task<FileImport> Read(Asker asker, string rows) =>
        Imports.ReadAsync(asker, new StringReader(Headings + rows), Mapping, TestContext.Current.CancellationToken);

    private async Task<FileImport> Taken(Asker asker, string rows)
    {
        var import = await Read(asker, rows);
        Assert.Empty(import.Errors);
        Imports.Take(import);
        await Patience.Until(
            () => Task.FromResult(import.Stage is ImportStage.Done or ImportStage.Failed), TimeSpan.FromSeconds(60),
            () => $"The import still is {import.Stage}.");
        return import;
    }

    private Task<long> Count() => agency.App.Scalar<long>("select count(*) from safety.mt_doc_contactentry");

    private string Row(string client, int day, string about = "") => string.Create(
        CultureInfo.InvariantCulture,
        $"{client};{agency.App.Now.AddDays(-day):yyyy-MM-dd HH:mm};phone_in;in;4;Invented Ada;\"{about}\"\n");

    [Fact]
    public async Task A_file_is_taken_whole_and_again_changes_nothing()
    {
        var before = await Count();
        var rows = string.Concat(Enumerable.Range(1, 20).Select(day =>
            Row(day % 2 == 0 ? "N-1" : "S-1", day, "Canary; note 🕊")));

        var import = await Taken(Lead, rows);
        var again = await Taken(Lead, rows);

        Assert.Equal((ImportStage.Done, ImportStage.Done), (import.Stage, again.Stage));
        Assert.Equal(20, await Count() - before);
        Assert.Equal(0, await agency.App.Scalar<long>(
            "select count(*) from safety.mt_events where data::text like '%Canary%'"));
        var (_, listed) = await agency.Send("ada", "GET", $"/clients/{agency.Client.Value}/contacts");
        Assert.Contains(listed.GetProperty("items").EnumerateArray(), one =>
            one.GetProperty("note").GetString() == "Canary; note 🕊"
            && one.GetProperty("source").GetString() == "import");
    }

    [Fact]
    public async Task A_long_file_is_written_as_a_short_one_and_says_of_each_row_whom_it_concerns()
    {
        const int Rows = 150;
        var client = await agency.App.ClientIn(agency.North, "N-long");
        var rows = string.Concat(Enumerable.Range(1, Rows).Select(row => Row("N-long", row)));

        Assert.Equal(ImportStage.Done, (await Taken(Lead, rows)).Stage);

        Assert.Equal(Rows, await agency.App.Scalar<long>(
            $"select count(*) from safety.mt_doc_contactentry where data ->> 'client' = '{client.Value}'"));
        foreach (var (kind, subject) in new[]
            { ("staff", agency["ada"].Value), ("staff", agency["lead"].Value), ("client", client.Value) })
        {
            Assert.Equal(Rows, await agency.App.Scalar<long>(
                $"""
                select count(*) from safety.mt_event_tag_{kind} t join safety.mt_events e using (seq_id)
                where t.value = '{subject}' and e.type = 'contact_recorded' and e.data ->> 'client' = '{client.Value}'
                """));
        }

        // Views that lag may move meanwhile; this is about one that doesn't.
        var said = new StringWriter();
        await ViewRebuild.Run(
            ContactBook.ViewName, new HostSettings(agency.App.Database, agency.App.Folder), said,
            TestContext.Current.CancellationToken);
        Assert.Contains("The view ContactBook was made anew", said.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("mt_doc_contactentry is not", said.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_wrong_is_said_line_by_line_and_nothing_is_taken()
    {
        var before = await Count();
        var import = await Read(Lead,
            Row("N-1", 1)
            + "NOBODY;2026-02-01 10:00;phone_in;in;4;;\n"
            + "N-1;yesterday;pigeon;in;four;Nobody Known;\n"
            + Row("N-1", 800));

        Assert.Equal(
            [(3, "client"), (4, "worker"), (4, "kind"), (4, "minutes"), (4, "happened_at"), (5, "happened_at")],
            import.Errors.Select(one => (one.Line, one.Field)));
        Imports.Take(import);
        Assert.Equal(ImportStage.Checked, import.Stage);
        Assert.Equal(before, await Count());
        using var client = agency.App.ClientOf(agency["lead"]);
        var file = await client.GetStringAsync(
            $"api/v1/contact-imports/{import.Id}/errors", TestContext.Current.CancellationToken);
        Assert.StartsWith("line,field,reason", file.TrimStart('\uFEFF'), StringComparison.Ordinal);
        Assert.DoesNotContain("NOBODY", file, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "file")]
    [InlineData("Ref;When\n", "kind")]
    public async Task A_file_without_its_columns_is_not_read(string text, string field)
    {
        var import = await Imports.ReadAsync(
            Lead, new StringReader(text), Mapping, TestContext.Current.CancellationToken);

        Assert.Contains(import.Errors, one => one.Field == field);
    }

    [Fact]
    public async Task A_client_out_of_sight_is_not_there()
    {
        var import = await Read(Boss, Row("N-1", 1) + Row("S-1", 1));

        Assert.Equal([(3, "client")], import.Errors.Select(one => (one.Line, one.Field)));
    }

    [Fact]
    public async Task A_program_hands_a_file_in_and_looks_how_far_it_has_come()
    {
        const string Path = "/contact-imports?columns=client:Ref&columns=happened_at:When&columns=kind:Type"
            + "&columns=initiated_by:Direction";
        var before = await Count();
        var file = Headings + Row("N-1", 31) + Row("S-1", 32);

        var (status, begun, place) = await agency.HandIn("lead", Path, file);
        Assert.Equal((202, 2), (status, begun.GetProperty("rows").GetInt32()));
        var ended = await agency.Ended("lead", place);
        Assert.Equal(("done", 0), (ended.GetProperty("state").GetString(), ended.GetProperty("wrong").GetInt32()));
        Assert.Equal(2, await Count() - before);

        await agency.Ended("lead", (await agency.HandIn("lead", Path, file)).Place);
        Assert.Equal(2, await Count() - before);
    }

    [Fact]
    public async Task A_dry_run_says_what_is_wrong_and_what_is_wrong_is_not_taken()
    {
        const string Rows = "client,happened_at,kind,initiated_by\nN-1,2026-02-01 10:00,pigeon,in\n";
        var before = await Count();

        var (status, dry, place) = await agency.HandIn("lead", "/contact-imports?dry_run=true", Rows);
        Assert.Equal((200, "checked"), (status, dry.GetProperty("state").GetString()));
        var error = Assert.Single(dry.GetProperty("errors").EnumerateArray());
        Assert.Equal((2, "kind"), (error.GetProperty("line").GetInt32(), error.GetProperty("field").GetString()));
        Assert.Equal(200, await agency.Status("lead", "GET", place));
        Assert.Equal(404, await agency.Status("boss_north", "GET", place));

        var (refused, problem, wrong) = await agency.HandIn("lead", "/contact-imports", Rows);
        Assert.Equal((422, "import_endpoints.rows_wrong"), (refused, problem.GetProperty("code").GetString()));
        Assert.Equal(1, (await agency.Send("lead", "GET", wrong)).Body.GetProperty("wrong").GetInt32());
        Assert.Equal(before, await Count());
    }

    [Theory]
    [InlineData("/contact-imports", "application/json", 415)]
    [InlineData("/contact-imports?columns=pigeon:Ref", "text/csv", 422)]
    [InlineData("/contact-imports?columns=client", "text/csv", 422)]
    [InlineData("/contact-imports?columns=client:A&columns=client:B", "text/csv", 422)]
    [InlineData("/contact-imports?dry_run=maybe", "text/csv", 400)]
    public async Task What_is_no_table_or_names_no_column_is_refused(string path, string type, int status)
    {
        var (answer, problem, _) = await agency.HandIn("lead", path, "{}", type);

        Assert.Equal(status, answer);
        Assert.StartsWith("urn:safety:problem:", problem.GetProperty("type").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, 401)]
    [InlineData("ada", 403)]
    [InlineData("auditor", 403)]
    [InlineData("admin", 403)]
    [InlineData("boss_north", 200)]
    [InlineData("lead", 200)]
    public async Task Managers_and_safety_leads_hand_files_in(string? by, int status) => Assert.Equal(
        status, (await agency.HandIn(by, "/contact-imports?dry_run=true", Headings)).Status);

    [Theory]
    [InlineData(null, 401)]
    [InlineData("ada", 403)]
    [InlineData("auditor", 403)]
    [InlineData("admin", 403)]
    [InlineData("boss_north", 404)]
    [InlineData("lead", 200)]
    public async Task An_import_is_there_for_whoever_began_it(string? by, int status)
    {
        var import = await Read(Lead, "NOBODY;;;;;;\n");
        using var client = agency.App.ClientOf(by is null ? null : agency[by]);
        using var answer = await client.GetAsync(
            $"api/v1/contact-imports/{import.Id}/errors", TestContext.Current.CancellationToken);

        Assert.Equal(status, (int)answer.StatusCode);
    }
}
