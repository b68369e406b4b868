using Marten;
using Microsoft.Extensions.DependencyInjection;
using Safety.Browser.Tests.Kit;
using Safety.Core.Clients;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Store;

namespace Safety.Browser.Tests.Incidents;

/// <summary>An invented team with its manager, a worker, and a client; made for one test.</summary>
internal sealed record ReportingTeam(Site Site, Person Worker, Person Colleague, Person Manager, string ClientReference)
{
    /// <summary>Makes one.</summary>
    public static async Task<ReportingTeam> MakeAsync(Site site)
    {
        var people = site.Host.People;
        var worker = await people.NewAsync(StaffRole.Staff);
        var colleague = await people.NewAsync(StaffRole.Staff);
        var manager = await people.NewAsync(StaffRole.Manager);
        var services = site.Host.Services;
        var now = services.GetRequiredService<EffectiveClock>().GetUtcNow();
        var team = new TeamId(Guid.CreateVersion7());
        var client = new ClientId(Guid.CreateVersion7());
        var reference = $"INV-{client.Value.ToString("N")[^6..].ToUpperInvariant()}";
        await using (var session = services.GetRequiredService<IDocumentStore>().LightweightSession())
        {
            session.Events.StartStream<Team>(team.Value,
                new TeamFormed(team, "Harbour", null, now), new TeamManagerSet(team, manager.Staff, null, null, now));
            session.Events.StartStream<Client>(client.Value,
                new ClientRegistered(client, reference, null, team, null, now));
            foreach (var person in new[] { worker, colleague, manager })
                session.Events.Append(
                    person.Staff.Value, new StaffMemberMovedTeam(person.Staff, null, team, null, now));
            await session.SaveChangesAsync();
        }

        await services.GetRequiredService<Standing>().RefreshFromOthers(CancellationToken.None);
        return new ReportingTeam(site, worker, colleague, manager, reference);
    }

    /// <summary>A person of the team at a browser.</summary>
    public async Task<Visitor> VisitAsync(
        Person person, Screen screen = Screen.Phone, bool script = false, bool dark = false)
    {
        var visitor = await Site.VisitAsync(screen, dark, script);
        await visitor.SignInAsync(person);
        return visitor;
    }

    /// <summary>The worker files a threat with a weapon by the form; gives the report's id.</summary>
    public async Task<Guid> FileAsync(string description = "They showed a knife in the hallway.")
    {
        await using var visitor = await VisitAsync(Worker);
        await visitor.GoAsync("/report");
        await visitor.Page.GetByText("Threat with a weapon").ClickAsync();
        await visitor.Page.GetByLabel("What happened?").FillAsync(description);
        await visitor.Page.GetByLabel("About which client?").FillAsync(ClientReference);
        await visitor.SendAsync("Send the report");
        return Guid.Parse(new Uri(visitor.Page.Url).AbsolutePath.Split('/')[2]);
    }
}
