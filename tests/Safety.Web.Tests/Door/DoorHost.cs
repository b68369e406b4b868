using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Npgsql;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Door;
using Safety.Web.Door.Accounts;
using Safety.Web.Store;
using Safety.Web.Store.Sealing;
using Safety.Web.Tests.Fixture;

namespace Safety.Web.Tests.Door;

/// <summary>
/// The Door alone on a free port: real cookies, real PostgreSQL, a clock to move, and a staff room to fake.
/// </summary>
public sealed class DoorHost : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("safety-door-").FullName;

    private DoorHost()
    {
    }

    public WebApplication App { get; private set; } = null!;

    // Authenticator codes and protected cookies follow the real clock, so this one begins there too.
    public FakeTimeProvider Time { get; } = new(DateTimeOffset.UtcNow);

    public FakeStaff Staff { get; } = new();

    public Uri Address => new(App.Urls.First());

    public static async Task<DoorHost> StartAsync(
        Dictionary<string, string?>? settings = null, Action<WebApplicationBuilder>? also = null)
    {
        var host = new DoorHost();
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(
            new Dictionary<string, string?> { ["Door:SecondFactor"] = "Offered", ["Door:SignInsPerMinute"] = "1000" });
        builder.Configuration.AddInMemoryCollection(settings ?? []);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var database = await (await PostgresServer.SharedAsync()).NewDatabaseAsync();
        builder.Services.AddSingleton(NpgsqlDataSource.Create(database)).AddSingleton<TimeProvider>(host.Time)
            .AddSingleton<IStaffRoles>(host.Staff).AddSingleton<IFirstAdministrator>(host.Staff)
            .AddSealing(SealingOptions.From(builder.Configuration, database, host._folder, applySchema: true))
            .AddAccess().ConfigureHttpJsonOptions(options => HouseJson.Configure(options.SerializerOptions))
            .AddRazorComponents();
        builder.AddDoor(migrate: true);
        also?.Invoke(builder);
        host.App = builder.Build();
        host.App.UseDoor().MapDoor();
        host.App.MapGet("/inside", () => "inside").ForStaff();
        host.App.MapGet("/undeclared", () => "no policy");
        host.App.MapPost("/api/v1/things", () => Results.NoContent()).ForStaff();
        host.App.MapGet("/api/v1/managed", () => Results.NoContent()).ForRoles(StaffRole.Manager);
        host.App.MapRazorComponents<DoorTestPages>().AddAdditionalAssemblies(typeof(DoorRoom).Assembly);
        await host.App.StartAsync();
        return host;
    }

    public Browser NewBrowser() => new(Address);

    public async Task<T> AskAsync<TService, T>(Func<TService, Task<T>> ask) where TService : notnull
    {
        await using var scope = App.Services.CreateAsyncScope();
        return await ask(scope.ServiceProvider.GetRequiredService<TService>());
    }

    /// <summary>A member of staff with an account and a password.</summary>
    public async Task<(StaffId Staff, string Email, string Password)> NewPersonAsync(params StaffRole[] roles)
    {
        var staff = Staff.Join(roles);
        var email = $"p{staff.Value:N}@agency.example";
        var password = "a long sentence of " + staff.Value.ToString("N")[..6];
        Assert.Empty(await AskAsync((SignIns all) => all.MakeAsync(staff, email, password)));
        return (staff, email, password);
    }

    /// <summary>A browser in which a new person has signed in.</summary>
    public async Task<(Browser Browser, StaffId Staff)> SignedInAsync(params StaffRole[] roles)
    {
        var (staff, email, password) = await NewPersonAsync(roles);
        var browser = NewBrowser();
        await browser.SignInAsync(email, password);
        return (browser, staff);
    }

    public async ValueTask DisposeAsync()
    {
        await App.StopAsync();
        await App.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
