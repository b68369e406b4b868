using System.Collections.Concurrent;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Door.Accounts;
using Safety.Web.Store;

namespace Safety.Browser.Tests.Kit;

/// <summary>An invented person who can sign in.</summary>
/// <param name="Staff">The person.</param>
/// <param name="Email">What they sign in with.</param>
public sealed record Person(StaffId Staff, string Email)
{
    /// <summary>The password of every invented person.</summary>
    public const string Password = "seven-lanterns-over-quiet-water";
}

/// <summary>The invented people of a run, and the sessions of those who signed in.</summary>
public sealed class People(IServiceProvider services)
{
    private readonly ConcurrentDictionary<string, Lazy<Task<Person>>> byRoles = new();
    private readonly ConcurrentDictionary<Person, IReadOnlyList<Cookie>> sessions = new();
    private int count;

    /// <summary>The person of this run with exactly these roles; made when first asked for.</summary>
    public Task<Person> WithAsync(params StaffRole[] roles) =>
        byRoles.GetOrAdd(string.Join(',', roles.Order()), _ => new(() => NewAsync(roles))).Value;

    /// <summary>A new person with these roles.</summary>
    public async Task<Person> NewAsync(params StaffRole[] roles)
    {
        var number = Interlocked.Increment(ref count);
        var person = new Person(new StaffId(Guid.CreateVersion7()), $"invented{number}@example.org");
        var now = services.GetRequiredService<EffectiveClock>().GetUtcNow();
        var joined = await services.GetRequiredService<Dispatcher>().Ask(
            new JoinStaff(person.Staff, $"Imra Example {number}", "Worker", person.Email, null,
                DateOnly.FromDateTime(now.UtcDateTime)), Actor.Setup);
        Assert.Null(joined.Refusal);
        await using (var session = services.GetRequiredService<IDocumentStore>().LightweightSession())
        {
            session.Events.Append(person.Staff.Value,
                roles.Select(role => (object)new RoleGranted(person.Staff, role, null, now)));
            await session.SaveChangesAsync();
        }

        await services.GetRequiredService<Standing>().RefreshFromOthers(CancellationToken.None);
        await using var scope = services.CreateAsyncScope();
        Assert.Empty(await scope.ServiceProvider.GetRequiredService<SignIns>()
            .MakeAsync(person.Staff, person.Email, Person.Password));
        return person;
    }

    /// <summary>The cookies of a person who signed in before in this run, or null.</summary>
    internal IReadOnlyList<Cookie>? SessionOf(Person person) => sessions.GetValueOrDefault(person);

    /// <summary>Keeps the cookies of a person who signed in.</summary>
    internal void Keep(Person person, IEnumerable<BrowserContextCookiesResult> cookies) =>
        sessions[person] = [.. cookies.Select(one => new Cookie
        {
            Name = one.Name, Value = one.Value, Domain = one.Domain, Path = one.Path, HttpOnly = one.HttpOnly,
            Secure = one.Secure, SameSite = one.SameSite, Expires = one.Expires,
        })];
}
