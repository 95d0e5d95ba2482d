use library::{
    runtime::{Client, request::GetRequest},
    v1::{
        ChartOfAccounts, Companies, Nav,
        models::{DimensionSetLine, InvoiceStatus, SalesInvoice, extension::AccountType},
    },
};

pub fn requests(client: &Client) -> GetRequest<DimensionSetLine> {
    let company = Companies::new(client).by_id("c1");
    let _ = company.sales_invoices().by_id("i1").cancel();
    let _ = company.sales_invoices().by_id("i1").cancel_and_send();
    let _ = company.sales_invoices().by_id("i1").pdf_document().get();
    let _ = company.sales_invoices().make_invoice();
    let _ =
        company.sales_invoices().by_id("i1").sales_invoice_lines().by_document_id_and_sequence("i1", 10_000);
    let _ = Nav::new(client).codeunit_ping().input(1);
    let _ = ChartOfAccounts::new(client).by_no("1000").get();
    company.dimension_set_lines().by_parent_id_and_id_and_code("p", "d", "AREA").get()
}

pub fn fields(invoice: &SalesInvoice) -> (bool, AccountType) {
    (invoice.status == Some(InvoiceStatus::Draft), AccountType::BeginTotal)
}
