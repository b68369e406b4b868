using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using Safety.Web.Layout;

namespace Safety.Web.Tests.Layout;

/// <summary>
/// A page is either plain HTML, and says so in both ways that count, or stands in the office. A page in between would
/// lose its form's answer to a circuit, or bring a circuit to somebody who only wants to report.
/// </summary>
public sealed class PageKindTests
{
    private static IEnumerable<Type> Pages => typeof(App).Assembly.GetTypes()
        .Where(type => type.GetCustomAttributes(typeof(RouteAttribute), inherit: false).Length > 0);

    [Fact]
    public void Each_page_is_either_plain_or_of_the_office()
    {
        Assert.NotEmpty(Pages);
        Assert.DoesNotContain(Pages, IsInBetween);
    }

    [Fact]
    public void A_planted_page_in_between_is_found()
    {
        Assert.True(IsInBetween(typeof(PlainWithoutSaying)));
        Assert.True(IsInBetween(typeof(OfficeThatExcludesItself)));
    }

    [Fact]
    public void Each_page_says_who_may_open_it() =>
        Assert.All(Pages, page => Assert.Contains(
            page.GetCustomAttributes(inherit: true), one => one is IAuthorizeData or IAllowAnonymous));

    private static bool IsInBetween(Type page) => PageKind.IsOffice(page)
        == page.GetCustomAttributes(typeof(ExcludeFromInteractiveRoutingAttribute), inherit: true).Length > 0;

    [Layout(typeof(StaffLayout))]
    private sealed class PlainWithoutSaying : ComponentBase;

    [Layout(typeof(OfficeLayout)), ExcludeFromInteractiveRouting]
    private sealed class OfficeThatExcludesItself : ComponentBase;
}
