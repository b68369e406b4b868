using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Safety.Core.Staff;
using Safety.Web.Door.Guards;
using Safety.Web.Layout;
using Safety.Web.Tests.House;

namespace Safety.Web.Tests.Layout;

public sealed class PlaceTests
{
    public static TheoryData<StaffRole[], string[], string?> Roles { get; } = new()
    {
        { [], [], null },
        { [StaffRole.Staff], ["Report", "My reports", "Visits", "Contacts", "Cases", "Clients"], null },
        {
            [StaffRole.Manager],
            ["Report", "My reports", "Visits", "Contacts", "Cases", "Alerts", "Limits to enforce", "Who is out",
             "My team", "Incidents", "Clients", "Pulse of the teams", "Promises", "Drills", "Policy"],
            "/alerts"
        },
        {
            [StaffRole.SafetyLead],
            ["Report", "My reports", "Visits", "Contacts", "Cases", "Alerts", "Limits to enforce", "Who is out",
             "Incidents", "Clients", "Staff", "Figures of visits", "Trends", "Pulse of the teams", "Promises", "Drills",
             "Policy", "History", "Data protection"], "/alerts"
        },
        {
            [StaffRole.Auditor],
            ["Report", "My reports", "Alerts", "Incidents", "Figures of visits", "Trends", "Pulse of the teams",
             "Promises", "Drills", "Policy", "History", "Data protection"], "/history"
        },
        {
            [StaffRole.Administrator], ["Report", "My reports", "Drills", "Data protection", "People", "Teams"],
            "/people"
        },
        {
            [StaffRole.Staff, StaffRole.Administrator],
            ["Report", "My reports", "Visits", "Contacts", "Cases", "Clients", "Drills", "Data protection", "People",
             "Teams"],
            null
        },
        {
            [StaffRole.Auditor, StaffRole.Administrator],
            ["Report", "My reports", "Alerts", "Incidents", "Figures of visits", "Trends", "Pulse of the teams",
             "Promises", "Drills", "Policy", "History", "Data protection", "People", "Teams"],
            "/history"
        },
    };

    [Theory, MemberData(nameof(Roles))]
    public void Each_role_sees_its_places_and_begins_where_its_day_begins(
        StaffRole[] roles, string[] places, string? start)
    {
        var held = roles.ToHashSet();
        Assert.Equal(places, Place.For(held).Select(place => place.Title));
        Assert.Equal(start, Place.StartOf(held));
    }

    [Theory]
    [InlineData("/alerts", true)]
    [InlineData("/alerts/0198", true)]
    [InlineData("/alertsome", false)]
    [InlineData("/", false)]
    public void A_place_holds_its_own_page_and_those_below(string path, bool holds) =>
        Assert.Equal(holds, Place.All.Single(place => place.Address == "/alerts").Holds(path));

    [Theory]
    [InlineData("/visits", "/visits")]
    [InlineData("/visits/0198", "/visits")]
    [InlineData("/visits/board", "/visits/board")]
    [InlineData("/", null)]
    public void A_page_belongs_to_the_nearest_place_above_it(string path, string? address) =>
        Assert.Equal(address, Place.Nearest(Place.All, path)?.Address);

    [Fact]
    public void No_two_places_share_an_address() =>
        Assert.Equal(Place.All.Count, Place.All.Select(place => place.Address).Distinct().Count());

    [Fact]
    public async Task A_place_lets_everybody_in_to_whom_it_is_shown()
    {
        await using var host = Unstarted.Host();
        var policies = host.Services.GetRequiredService<IAuthorizationPolicyProvider>();
        foreach (var place in Place.All)
        {
            var page = typeof(Place).Assembly.GetTypes().Single(type =>
                type.GetCustomAttributes<RouteAttribute>().Any(route => route.Template == place.Address));
            var policy = await policies.GetPolicyAsync(page.GetCustomAttribute<AuthorizeAttribute>()!.Policy!);
            Assert.All(
                policy!.Requirements.OfType<HoldsRole>().Where(asked => asked.Roles.Count > 0),
                asked => Assert.Empty(place.Roles.Except(asked.Roles)));
        }
    }
}
