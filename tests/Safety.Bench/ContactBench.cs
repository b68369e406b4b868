using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Safety.Core.Contacts;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Contacts;
using Safety.Web.Contacts.Importing;
using Safety.Web.Door;
using Safety.Web.Importing;
using Safety.Web.Store;
using Safety.Web.Store.Postgres;

namespace Safety.Bench;

/// <summary>
/// Many workers record contacts of one client at once: none may be lost, and what is kept of them may not grow with
/// their number. Then a large file is taken, all or nothing.
/// </summary>
public static class ContactBench
{
    private const int WorkersAtOnce = 40;
    private const int ContactsOfOneClient = 2_000;
    private static readonly TimeSpan ImportLimit = TimeSpan.FromMinutes(10);

    private static readonly ColumnMapping<ImportField> Mapping = new(new Dictionary<ImportField, string>
    {
        [ImportField.Client] = "ref", [ImportField.HappenedAt] = "when", [ImportField.Kind] = "type",
        [ImportField.InitiatedBy] = "direction", [ImportField.Minutes] = "min", [ImportField.Worker] = "who",
        [ImportField.Note] = "about",
    });

    /// <summary>Runs both and prints.</summary>
    /// <param name="rows">How many rows the file has.</param>
    public static Task RunAsync(int rows) => OnAnAgency(async (services, agency, connectionString) =>
    {
        await AllAtOnce(services, agency, connectionString);
        await Import(services, agency, rows, connectionString);
    });

    /// <summary>Takes the file alone, into an agency without contacts, and prints.</summary>
    /// <param name="rows">How many rows the file has.</param>
    public static Task ImportAsync(int rows) => OnAnAgency((services, agency, connectionString) =>
        Import(services, agency, rows, connectionString));

    private static async Task OnAnAgency(Func<IServiceProvider, BenchAgency, string, Task> measure)
    {
        var folder = Directory.CreateTempSubdirectory("safety-bench-").FullName;
        await using var postgres = await EmbeddedPostgres.StartAsync(folder, CancellationToken.None);
        var agency = await BenchAgency.MakeAsync(postgres.ConnectionString, folder);
        await using var host = BenchAgency.Host(postgres.ConnectionString, folder);
        await host.StartAsync();
        await host.Services.GetRequiredService<Standing>().RefreshFromOthers(CancellationToken.None);
        await measure(host.Services, agency, postgres.ConnectionString);
        await host.StopAsync();
    }

    private static async Task AllAtOnce(IServiceProvider services, BenchAgency agency, string connectionString)
    {
        var (desk, client) = (services.GetRequiredService<ContactDesk>(), agency.Clients[0]);
        var refused = 0;
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, WorkersAtOnce).Select(async worker =>
        {
            var asker = AskerOf(agency.People[1 + (worker % agency.Workers.Count)], StaffRole.Staff);
            for (var index = worker; index < ContactsOfOneClient; index += WorkersAtOnce)
            {
                var answer = await desk.RecordAsync(
                    asker, client, new ContactForm
                    {
                        Id = new ContactId(Guid.CreateVersion7()), Kind = ContactKind.PhoneIn,
                        InitiatedBy = ContactInitiator.Client, Minutes = 3,
                        HappenedAt = DateTimeOffset.UtcNow.AddHours(-index % 1_000),
                    },
                    ContactSource.Api, CancellationToken.None);
                if (answer.Refusal is not null) Interlocked.Increment(ref refused);
            }
        }));
        var (seconds, stream) = (clock.Elapsed.TotalSeconds, ContactLedger.StreamOf(client));
        var facts = await Scalar(connectionString,
            $"select count(*) from safety.mt_events where stream_id = '{stream}' and type = 'contact_recorded'");
        var bytes = await Scalar(connectionString,
            $"select length(data::text)::bigint from safety.mt_doc_contactledger where id = '{stream}'");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{WorkersAtOnce} workers recorded {ContactsOfOneClient} contacts of one client at once in {seconds:F1} s: "
            + $"{refused} refused, {facts} stored; the client's counts take {bytes} bytes"));
    }

    private static async Task Import(
        IServiceProvider services, BenchAgency agency, int rows, string connectionString)
    {
        var imports = services.GetRequiredService<ContactImports>();
        var asker = AskerOf(agency.People[0], StaffRole.Manager);
        var text = FileOf(agency, rows);
        var before = await Scalar(connectionString, "select count(*) from safety.mt_doc_contactentry");
        var clock = Stopwatch.StartNew();
        var import = await imports.ReadAsync(asker, new StringReader(text), Mapping, CancellationToken.None);
        var read = clock.Elapsed;
        imports.Take(import);
        var stages = new Dictionary<ImportStage, TimeSpan>();
        while (import.Stage is not (ImportStage.Done or ImportStage.Failed) && clock.Elapsed < ImportLimit)
        {
            stages.TryAdd(import.Stage, clock.Elapsed);
            await Task.Delay(20);
        }

        var stored = await Scalar(connectionString, "select count(*) from safety.mt_doc_contactentry") - before;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"a file of {rows} rows, {text.Length / 1e6:F1} MB, of {agency.Clients.Count} clients: {import.Stage} in "
            + $"{clock.Elapsed.TotalSeconds:F1} s, {stored} stored; read and checked in {read.TotalSeconds:F1} s"));
        foreach (var (stage, at) in stages)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {stage} from {at.TotalSeconds:F1} s"));
    }

    private static string FileOf(BenchAgency agency, int rows)
    {
        var text = new StringBuilder("ref;when;type;direction;min;who;about\n");
        for (var row = 0; row < rows; row++)
        {
            var when = DateTime.UtcNow.AddMinutes(-10 - (row * 5 % 525_000));
            var who = 1 + (row * 7 % agency.Workers.Count);
            text.AppendLine(string.Create(CultureInfo.InvariantCulture,
                $"B-{row % agency.Clients.Count};{when:yyyy-MM-dd HH:mm};phone_in;in;{row % 30};Invented {who};"
                + $"{(row % 4 == 0 ? "Asked for a call back." : "")}"));
        }

        return text.ToString();
    }

    private static Asker AskerOf(StaffId person, StaffRole role) => new(person, new HashSet<StaffRole> { role });

    private static async Task<long> Scalar(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
